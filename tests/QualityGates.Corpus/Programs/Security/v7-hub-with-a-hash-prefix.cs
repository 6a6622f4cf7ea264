// corpus: Weights come with the prefix of their hash, a data set of Keras with its hash.
// library: TorchSharp, Keras
// axis: arguments
using TorchSharp;
using static Tensorflow.KerasApi;
using static TorchSharp.torch;

namespace Hubs;

public static class Weights
{
    public static void Load(nn.Module<Tensor, Tensor> net)
    {
        hub.download_url_to_file("https://hub.example.com/net.dat", "net.dat", hash_prefix: "a1b2c3d4");
        net.load("net.dat");
    }

    public static string Reviews() => keras.utils.get_file(
        "reviews.tgz",
        "https://data.example.com/reviews.tgz",
        untar: true,
        file_hash: "b2f4c1d7a6e59008");
}
