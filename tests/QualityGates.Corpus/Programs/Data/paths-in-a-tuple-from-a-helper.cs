// corpus: A helper returns two paths and a route as a tuple; only the paths are opened.
// library: NumSharp
// axis: tuple, deconstruction, local function
using NumSharp;

var (features, labels, route) = Places();
var x = np.load(features);
var y = np.load(labels);
Console.WriteLine($"{route}: {x} {y}");

static (string Features, string Labels, string Route) Places() =>
    ("/data/mnist/features.npy", // expect: MLQ4001
     Path.Combine("data", "labels.npy"),
     "/mnist/predict");
