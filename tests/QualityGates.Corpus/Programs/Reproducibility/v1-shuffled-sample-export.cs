// corpus: A context without seed only shuffles and samples rows for a small file.
// library: ML.NET
// axis: direct
using Microsoft.ML;

namespace SampleExport;

internal static class Program
{
    private static void Main(string[] args)
    {
        var context = new MLContext();
        var rows = context.Data.LoadFromBinary(args[0]);
        var shuffled = context.Data.ShuffleRows(rows); // expect: MLQ1005
        using var file = File.Create(args[1]);
        context.Data.SaveAsBinary(context.Data.TakeRows(shuffled, 500), file);

        using var bag = File.Create(args[2]);
        context.Data.SaveAsBinary(context.Data.BootstrapSample(rows), bag); // expect: MLQ1005
    }
}
