using TorchSharp;
using static TorchSharp.torch;

namespace Digits;

public static class Training
{
    public static void Run(nn.Module<Tensor, Tensor> network, IEnumerable<(Tensor Pixels, Tensor Label)> batches)
    {
        network.train();
        using var optimizer = optim.Adam(network.parameters());
        foreach (var (pixels, label) in batches)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.cross_entropy(network.call(pixels), label).backward();
            optimizer.step();
        }
    }
}

public static class Batches
{
    public static IEnumerable<(Tensor Pixels, Tensor Label)> Of(string part)
    {
        using var files = new BinaryReader(File.OpenRead(Path.Combine("digits", part + ".bin")));
        while (files.BaseStream.Position < files.BaseStream.Length)
        {
            var pixels = new float[64 * 784];
            var labels = new long[64];
            for (var row = 0; row < 64; row++)
            {
                labels[row] = files.ReadByte();
                for (var pixel = 0; pixel < 784; pixel++)
                {
                    pixels[(row * 784) + pixel] = files.ReadByte() / 255f;
                }
            }

            yield return (tensor(pixels, 64, 784), tensor(labels));
        }
    }
}
