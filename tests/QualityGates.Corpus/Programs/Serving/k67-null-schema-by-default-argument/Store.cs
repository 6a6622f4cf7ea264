// corpus: A store's Save has a schema that nobody gives, and what is shown while training is Preview in an extension method.
// library: ML.NET
// axis: default argument, interface, extension method, several files
using System.Text;
using Microsoft.ML;

namespace Shop;

public interface IModelStore
{
    void Put(ITransformer model, string name, DataViewSchema? schema = null);
}

public sealed class FolderStore(MLContext ml, string folder) : IModelStore
{
    public void Put(ITransformer model, string name, DataViewSchema? schema = null)
    {
        Directory.CreateDirectory(folder);
        ml.Model.Save(model, schema, Path.Combine(folder, name + ".zip"));
    }
}

public static class Shown
{
    public static string Head(this IDataView rows, int count)
    {
        var text = new StringBuilder();
        foreach (var row in rows.Preview(count).RowView) // expect: MLQ6009
        {
            text.AppendJoin(' ', row.Values.Select(pair => $"{pair.Key}={pair.Value}")).AppendLine();
        }

        return text.ToString();
    }
}
