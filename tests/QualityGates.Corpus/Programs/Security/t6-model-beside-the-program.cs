// corpus: A console program loads the model that its user names at the command line, and one that lies beside it.
// library: Microsoft.ML
// axis: console
using Microsoft.ML;

internal static class Program
{
    private static int Main(string[] args)
    {
        var path = args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "model.zip");
        if (!File.Exists(path))
            return 2;
        var context = new MLContext(seed: 1);
        var model = context.Model.Load(path, out var schema);
        foreach (var column in model.GetOutputSchema(schema))
            Console.WriteLine($"{column.Name}: {column.Type}");
        return 0;
    }
}
