// corpus: The project's folder is reached by three ".." arguments from the build output.
// library: ML.NET
// axis: several arguments, static field
using Microsoft.ML;

internal class Program
{
    private static readonly string DataFolder = Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "Data"); // expect: MLQ4001
    private static readonly string ModelPath = Path.Combine(AppContext.BaseDirectory, "Model", "sales.zip");

    private static void Main()
    {
        var ml = new MLContext(seed: 5);
        var model = ml.Model.Load(ModelPath, out var schema);
        foreach (var file in new[] { "stores.csv", "regions.csv" })
        {
            Console.WriteLine($"{file}: {File.ReadAllLines(Path.Combine(DataFolder, file)).Length} lines, {schema.Count} columns");
        }

        GC.KeepAlive(model);
    }
}
