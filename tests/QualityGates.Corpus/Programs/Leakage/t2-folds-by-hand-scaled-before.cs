// corpus: Folds are dealt by hand, after components have been learned from all rows.
// library: Accord.NET
// axis: loop over folds
using Accord.MachineLearning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;

public static class HandFolds
{
    public static double Run(double[][] inputs, int[] outputs, int folds)
    {
        var components = new PrincipalComponentAnalysis { NumberOfOutputs = 5 };
        components.Learn(inputs); // expect: MLQ2001
        double[][] reduced = components.Transform(inputs);

        var errors = new List<double>();
        for (int fold = 0; fold < folds; fold++)
        {
            int[] testAt = Enumerable.Range(0, reduced.Length).Where(i => i % folds == fold).ToArray();
            int[] trainAt = Enumerable.Range(0, reduced.Length).Where(i => i % folds != fold).ToArray();
            var knn = new KNearestNeighbors(5);
            knn.Learn(trainAt.Select(i => reduced[i]).ToArray(), trainAt.Select(i => outputs[i]).ToArray());
            int[] decided = knn.Decide(testAt.Select(i => reduced[i]).ToArray());
            errors.Add(new ZeroOneLoss(testAt.Select(i => outputs[i]).ToArray()).Loss(decided));
        }

        return errors.Average();
    }
}
