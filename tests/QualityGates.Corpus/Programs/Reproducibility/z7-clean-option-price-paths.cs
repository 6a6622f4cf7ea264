// corpus: Paths of a price are simulated with Random.Shared and averaged; no weights are learned from them.
// library: none
// axis: simulation
using System.Globalization;

double spot = double.Parse(args[0], CultureInfo.InvariantCulture);
double strike = double.Parse(args[1], CultureInfo.InvariantCulture);
double[] drift = [0.0001, 0.0002, 0.0001];
double sum = 0;
const int Paths = 20000;
for (var path = 0; path < Paths; path++)
{
    var price = spot;
    for (var day = 0; day < 250; day++)
    {
        var u = 1 - Random.Shared.NextDouble();
        var v = Random.Shared.NextDouble();
        var normal = Math.Sqrt(-2 * Math.Log(u)) * Math.Cos(2 * Math.PI * v);
        price *= 1 + drift[day % 3] + 0.01 * normal;
    }

    sum += Math.Max(price - strike, 0);
}

Console.WriteLine(sum / Paths);
