// corpus: Three libraries learn which vines are ill, and each verdict rests on one figure that misleads when it is alone.
// library: Accord.NET, SharpLearning, ML.NET
// axis: console, five files
using Microsoft.ML;

namespace Vineyard;

internal static class Program
{
    private static int Main(string[] args)
    {
        Accord.Math.Random.Generator.Seed = 5;
        var vines = Vine.Read(args[0]);
        var cut = vines.Count * 3 / 4;
        var train = vines.GetRange(0, cut);
        var test = vines.GetRange(cut, vines.Count - cut);

        var accepted = new List<string>();
        if (AccordStudy.TreeIsGood(train, test))
        {
            accepted.Add("tree");
        }

        if (AccordStudy.NeighboursAreGood(train, test))
        {
            accepted.Add("neighbours");
        }

        if (SharpStudy.ForestIsGood(train, test))
        {
            accepted.Add("forest");
        }

        var study = new MlStudy(new MLContext(seed: 5));
        if (study.GrapesAreKnown(train))
        {
            accepted.Add("grapes");
        }

        var metrics = study.Measure(train, test); // expect: MLQ3005
        if (metrics.MicroAccuracy > 0.9)
        {
            accepted.Add("entropy");
        }

        Console.WriteLine(string.Join(", ", accepted));
        return accepted.Count > 0 ? 0 : 1;
    }
}
