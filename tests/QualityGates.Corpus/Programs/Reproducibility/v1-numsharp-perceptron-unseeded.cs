// corpus: A perceptron over NumSharp draws its weights in Main's helper; nothing seeds the library.
// library: NumSharp
// axis: local function
using NumSharp;

internal static class Program
{
    private static void Main(string[] args)
    {
        var x = (NDArray)np.load(args[0]);
        var y = (NDArray)np.load(args[1]);
        var weights = Start((int)x.shape[1]);
        for (var epoch = 0; epoch < 100; epoch++)
        {
            var error = y - np.dot(x, weights);
            weights += 0.01 * np.dot(x.T, error);
        }

        np.save(args[2], weights);

        static NDArray Start(int features) => np.random.normal(0, 0.1, features); // expect: MLQ1003
    }
}
