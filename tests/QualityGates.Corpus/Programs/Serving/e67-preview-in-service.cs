// corpus: A method of a library looks into rows with the debugger's preview, through a local and through a chain.
// library: ML.NET
// axis: extension method
using Microsoft.ML;

public static class Diagnostics
{
    public static int CountColumns(this IDataView view)
    {
        var preview = view.Preview(maxRows: 1); // expect: MLQ6009
        return preview.Schema.Count;
    }

    public static string FirstRow(MLContext ml, ITransformer model, string path)
    {
        var rows = ml.Data.LoadFromBinary(path);
        return string.Join(';', model.Transform(rows).Preview().RowView[0].Values.Select(cell => cell.Value)); // expect: MLQ6009
    }

    [System.Diagnostics.Conditional("DEBUG")]
    public static void Dump(IDataView view)
    {
        foreach (var row in view.Preview(5).RowView)
        {
            Console.WriteLine(row.Values.Length);
        }
    }
}
