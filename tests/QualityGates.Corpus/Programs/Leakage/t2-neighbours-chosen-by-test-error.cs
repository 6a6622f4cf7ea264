// corpus: The number of neighbours with the smallest error on the test rows is taken, with that error.
// library: Accord.NET
// axis: loop, arrays
using Accord.MachineLearning;
using Accord.Math.Optimization.Losses;

public sealed class NeighbourSearch
{
    public (int K, double Error) Find(double[][] inputs, int[] outputs)
    {
        int cut = inputs.Length * 7 / 10;
        double[][] trainInputs = inputs[..cut], testInputs = inputs[cut..];
        int[] trainOutputs = outputs[..cut], testOutputs = outputs[cut..];

        int bestK = 1;
        double bestError = double.MaxValue;
        for (int k = 1; k <= 15; k += 2)
        {
            var knn = new KNearestNeighbors(k);
            knn.Learn(trainInputs, trainOutputs);
            double error = new ZeroOneLoss(testOutputs).Loss(knn.Decide(testInputs));
            if (error < bestError) // expect: MLQ2006
            {
                bestError = error;
                bestK = k;
            }
        }

        return (bestK, bestError);
    }
}
