// corpus: Weights of Python that are shipped with the program: the file is fixed, and its digest is compared before it is read.
// library: TorchSharp, TorchSharp.PyBridge
// axis: constant
using System.Security.Cryptography;
using TorchSharp;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Lichen;

public static class Weights
{
    private const string Digest = "5A1F0C3E7B92D46F8810C5A7E3D9B2F4106C8E7A5D3B9F1E2C4A6B8D0F1E3C5A";

    public static nn.Module Load(nn.Module net)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "weights", "lichen.pth");
        var found = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)));
        if (found != Digest)
        {
            throw new InvalidDataException($"'{file}' is not the file that was released.");
        }

        return net.load_py(file);
    }
}
