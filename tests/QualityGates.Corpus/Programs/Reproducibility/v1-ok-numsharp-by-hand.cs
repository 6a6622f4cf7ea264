// corpus: Ridge regression by hand over NumSharp; its generator is seeded in the first line.
// library: NumSharp
// axis: top-level
using NumSharp;

np.random.seed(8);
var x = np.random.randn(200, 3);
var truth = np.array(1.5, -2.0, 0.5);
var y = np.dot(x, truth) + np.random.normal(0, 0.1, 200);
var weights = np.zeros(3);
for (var step = 0; step < 300; step++)
{
    var error = np.dot(x, weights) - y;
    weights -= 0.05 * (np.dot(x.T, error) / 200 + 0.001 * weights);
}

Console.WriteLine(weights.ToString());
