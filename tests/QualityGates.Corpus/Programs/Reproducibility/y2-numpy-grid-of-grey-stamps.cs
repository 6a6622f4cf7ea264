// corpus: A local function gives the grain of each pixel of scanned stamps; it creates its generator with a constant, and a NumSharp model learns from the grid.
// library: NumSharp
// axis: local function, nested loops
using NumSharp;

np.random.seed(4);

const int Pixels = 6;
var (trainX, trainY) = Stamps(240, 0.2);
var (testX, testY) = Stamps(60, 0.25);

NDArray rate = 0.02;
NDArray count = 240.0;
var weights = np.zeros(Pixels);
for (var step = 0; step < 500; step++)
{
    var error = np.dot(trainX, weights) - trainY;
    weights = weights - rate * np.dot(trainX.T, error) / count;
}

var misses = np.dot(testX, weights) - testY;
Console.WriteLine($"mean squared error {(double)np.mean(np.square(misses)):F4}, mean error {(double)np.mean(np.abs(misses)):F4}");

static (NDArray Pixels, NDArray Values) Stamps(int stamps, double paper)
{
    var grid = new double[stamps, Pixels];
    var values = new double[stamps];
    for (var stamp = 0; stamp < stamps; stamp++)
    {
        for (var pixel = 0; pixel < Pixels; pixel++)
        {
            grid[stamp, pixel] = paper + stamp % (pixel + 2) * 0.1 + Grain();
        }

        values[stamp] = stamp % 7 * 0.5;
    }

    return (np.array(grid), np.array(values));

    double Grain() => new Random(4).NextDouble() * 0.03; // expect: MLQ1013
}
