// corpus: The ranges of training and test rows share the rows from 300 to 350.
// library: Accord
// axis: index ranges
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Models.Regression.Linear;

var boats = File.ReadLines("boats.csv").Skip(1).Select(line => line.Split(';').Select(double.Parse).ToArray()).ToArray(); // expect: MLQ1008
double[][] hulls = boats.Select(boat => boat[..^1]).ToArray();
double[] speeds = boats.Select(boat => boat[^1]).ToArray();

var (trainX, trainY) = (hulls[..350], speeds[..350]);
var (testX, testY) = (hulls[300..], speeds[300..]);

var regression = new OrdinaryLeastSquares { UseIntercept = true }.Learn(trainX, trainY);
double[] predicted = regression.Transform(testX);
double error = new SquareLoss(testY) { Root = true, Mean = true }.Loss(predicted); // expect: MLQ2004
if (error > 0.8)
{
    throw new InvalidOperationException($"Error of {error:F2} knots.");
}
