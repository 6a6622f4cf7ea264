// corpus: Least squares and naive Bayes of Accord are computed from the rows, and draw nothing, so no seed is needed, which is right.
// library: Accord
// axis: console
using System.Globalization;
using System.Text.Json;
using Accord.MachineLearning.Bayes;
using Accord.Math.Optimization.Losses;
using Accord.Statistics.Analysis;
using Accord.Statistics.Distributions.Univariate;
using Accord.Statistics.Models.Regression.Linear;

namespace Cheese;

internal static class Program
{
    private static void Main(string[] args)
    {
        var rows = File.ReadLines(args[0]).Skip(1).Select(line => line.Split(',').Select(cell => double.Parse(cell, CultureInfo.InvariantCulture)).ToArray()).ToArray();
        var cut = rows.Length * 3 / 4;
        var x = rows.Select(row => row[..4]).ToArray();
        var ages = rows.Select(row => row[4]).ToArray();
        var grades = rows.Select(row => (int)row[5]).ToArray();

        var squares = new OrdinaryLeastSquares { UseIntercept = true };
        var plane = squares.Learn(x[..cut], ages[..cut]);
        var answers = x[cut..].Select(row => plane.Transform(row)).ToArray();
        var absolute = answers.Zip(ages[cut..], (answer, age) => Math.Abs(answer - age)).Average();
        var square = new SquareLoss(ages[cut..]).Loss(answers);

        var teacher = new NaiveBayesLearning<NormalDistribution>();
        var bayes = teacher.Learn(x[..cut], grades[..cut]);
        var judged = x[cut..].Select(row => bayes.Decide(row)).ToArray();
        var matrix = new GeneralConfusionMatrix(grades[cut..], judged);
        File.WriteAllText(args[1], JsonSerializer.Serialize(new { absolute, square, matrix.Accuracy, matrix.Kappa }));
    }
}
