using Accord.Statistics.Analysis;

namespace OliveOils;

public static class NeighbourSearch
{
    public static OilModel Best(StratifiedCut cut, params int[] candidates)
    {
        OilModel? best = null;
        var kappa = double.NegativeInfinity;
        foreach (var k in candidates)
        {
            var model = OilModel.Learn(cut.Learn, k);
            var matrix = new GeneralConfusionMatrix(cut.Tune.Regions, model.Decide(cut.Tune.Acids));
            Console.WriteLine($"k = {k,2}: kappa {matrix.Kappa:F3}, accuracy {matrix.Accuracy:P1}");
            if (matrix.Kappa > kappa)
            {
                (best, kappa) = (model, matrix.Kappa);
            }
        }

        return best ?? throw new ArgumentException("There is nothing to choose from.", nameof(candidates));
    }
}
