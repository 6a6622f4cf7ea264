// corpus: The degree of the polynomial is the one with the smallest error on the points kept for the test.
// library: MathNet
// axis: LINQ
using MathNet.Numerics;

var points = File.ReadLines("spring.csv").Select(line => line.Split(';')).Select(cells => (X: double.Parse(cells[0]), Y: double.Parse(cells[1]))).ToArray(); // expect: MLQ1008 MLQ1008
var train = points.Where((_, index) => index % 4 != 0).ToArray();
var test = points.Where((_, index) => index % 4 == 0).ToArray();

double TestError(int degree)
{
    var curve = Fit.PolynomialFunc(train.Select(p => p.X).ToArray(), train.Select(p => p.Y).ToArray(), degree);
    return test.Average(p => Math.Pow(curve(p.X) - p.Y, 2));
}

var degree = Enumerable.Range(1, 9).MinBy(TestError); // expect: MLQ2006
Console.WriteLine($"degree {degree}, test error {TestError(degree):F4}");
return TestError(degree) < 0.1 ? 0 : 1;
