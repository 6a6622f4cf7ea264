// corpus: Folds are dealt by hand; in each, the scaler learns from the training rows of that fold.
// library: Accord.NET
// axis: loop over folds
using Accord.MachineLearning;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;

public static class HandFolds
{
    public static double Run(double[][] inputs, int[] outputs, int folds)
    {
        var errors = new List<double>();
        for (int fold = 0; fold < folds; fold++)
        {
            int[] testAt = Enumerable.Range(0, inputs.Length).Where(i => i % folds == fold).ToArray();
            int[] trainAt = Enumerable.Range(0, inputs.Length).Where(i => i % folds != fold).ToArray();
            double[][] trainInputs = trainAt.Select(i => inputs[i]).ToArray();
            double[][] testInputs = testAt.Select(i => inputs[i]).ToArray();

            var components = new PrincipalComponentAnalysis { NumberOfOutputs = 5 };
            components.Learn(trainInputs);
            var knn = new KNearestNeighbors(5);
            knn.Learn(components.Transform(trainInputs), trainAt.Select(i => outputs[i]).ToArray());
            int[] decided = knn.Decide(components.Transform(testInputs));
            errors.Add(new ZeroOneLoss(testAt.Select(i => outputs[i]).ToArray()).Loss(decided));
        }

        return errors.Average();
    }
}
