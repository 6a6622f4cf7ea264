// corpus: Weights come by the hub with the prefix of their digest, and a data set by Keras with the digest of its file.
// library: TorchSharp, TensorFlow.NET
// axis: console helpers
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Observatory;

public static class Fetch
{
    private const string Weights = "https://models.example.org/stars-4f2a90cc.dat";
    private const string Catalogue = "https://data.example.org/bright-stars";

    public static string WeightsTo(string folder)
    {
        var path = Path.Combine(folder, "stars.dat");
        if (!File.Exists(path))
        {
            Directory.CreateDirectory(folder);
            torch.hub.download_url_to_file(Weights, path, hash_prefix: "4f2a90cc");
        }

        return path;
    }

    public static Tensorflow.Keras.Engine.IModel Reference(string digest)
    {
        var file = Tensorflow.KerasApi.keras.utils.get_file("bright.keras", Catalogue, file_hash: digest);
        return Tensorflow.KerasApi.keras.models.load_model(file);
    }
}

public sealed class StarClassifier : IDisposable
{
    private readonly Module<Tensor, Tensor> _net = Sequential(Linear(5, 40), ReLU(), Linear(40, 7));

    public StarClassifier(string folder)
    {
        _net.load(Fetch.WeightsTo(folder));
        _net.eval();
    }

    public long Classify(float[] magnitudes)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return _net.call(tensor(magnitudes, 1, magnitudes.Length)).argmax(1).ToInt64();
    }

    public void Dispose() => _net.Dispose();
}
