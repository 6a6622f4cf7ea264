// corpus: Tests look for the data of the repository by walking up, and for a folder by a loop.
// library: ML.NET
// axis: test
using Microsoft.ML;
using Microsoft.ML.Data;

namespace Xunit
{
    [AttributeUsage(AttributeTargets.Method)]
    public sealed class FactAttribute : Attribute;
}

namespace Product.Tests
{
    using Xunit;

    public sealed class Row
    {
        [LoadColumn(0)] public float X { get; set; }
        [LoadColumn(1)] public float Y { get; set; }
    }

    public static class Repository
    {
        public static string Root { get; } = Find(AppContext.BaseDirectory);

        private static string Find(string from)
        {
            var folder = new DirectoryInfo(from);
            while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Product.sln")))
            {
                folder = folder.Parent;
            }

            return folder?.FullName ?? throw new DirectoryNotFoundException();
        }
    }

    public sealed class LoadingTests
    {
        [Fact]
        public void RowsAreThere()
        {
            var ml = new MLContext(seed: 1);
            var view = ml.Data.LoadFromTextFile<Row>(Path.Combine(Repository.Root, "data", "sample.tsv"));
            if (view.Preview(5).RowView.Length == 0)
            {
                throw new InvalidDataException("no rows");
            }
        }
    }
}
