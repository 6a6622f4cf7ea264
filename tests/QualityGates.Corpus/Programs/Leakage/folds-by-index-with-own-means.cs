// corpus: Folds are made by index, and the mean that scales is computed inside each fold from its training rows.
// library: LINQ
// axis: LINQ
using Accord.Statistics.Models.Regression.Linear;

double[][] rows = File.ReadLines("dams.csv").Select(line => line.Split(';').Select(text => double.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToArray()).ToArray();
const int Folds = 5;

var errors = Enumerable.Range(0, Folds).Select(fold =>
{
    var train = rows.Where((_, index) => index % Folds != fold).ToArray();
    var test = rows.Where((_, index) => index % Folds == fold).ToArray();
    var mean = train.Average(row => row[0]);
    var deviation = Math.Sqrt(train.Average(row => Math.Pow(row[0] - mean, 2)));
    double Scale(double[] row) => (row[0] - mean) / deviation;

    var line = new OrdinaryLeastSquares().Learn(train.Select(Scale).ToArray(), train.Select(row => row[1]).ToArray());
    return test.Average(row => Math.Abs(line.Transform(Scale(row)) - row[1]));
}).ToArray();

Console.WriteLine($"{errors.Average():F2} ± {errors.Max() - errors.Min():F2}");
return errors.Average() < 0.5 ? 0 : 1;
