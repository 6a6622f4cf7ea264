// corpus: A tool writes a model into another place, with the schema that was in its file.
// library: ML.NET
// axis: console, load and save
using Microsoft.ML;

namespace ModelTools;

internal static class Repack
{
    private static int Main(string[] args)
    {
        if (args.Length != 2)
        {
            Console.Error.WriteLine("usage: repack <from.zip> <to.zip>");
            return 1;
        }

        var context = new MLContext(seed: 1);
        var model = context.Model.Load(args[0], out var schema);
        if (schema is null)
        {
            Console.Error.WriteLine("The model has no schema of its input.");
            return 2;
        }

        Console.WriteLine(string.Join(", ", schema.Select(column => column.Name)));
        using var target = File.Create(args[1]);
        context.Model.Save(model, schema, target);
        return 0;
    }
}
