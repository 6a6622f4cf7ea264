// corpus: Arrays for a study come by get_file without a hash and are read by np.load.
// library: TensorFlow.NET
// axis: library class
using Tensorflow.Keras.Utils;
using Tensorflow.NumPy;

internal sealed class WaveData
{
    private const string Origin = "https://storage.example.org/waves/waves.npy";

    public NDArray Load()
    {
        var path = new KerasUtils().get_file("waves.npy", Origin); // expect: MLQ7002
        return np.load(path);
    }
}

internal static class Program
{
    private static void Main()
    {
        var waves = new WaveData().Load();
        Console.WriteLine(waves.shape);
    }
}
