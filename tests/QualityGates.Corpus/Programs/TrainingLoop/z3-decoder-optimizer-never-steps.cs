// corpus: Encoder and decoder have an optimizer each; both are cleared, and only the encoder's steps.
// library: TorchSharp
// axis: autoencoder, class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Vibrations;

public sealed class BearingAutoencoder
{
    private readonly Module<Tensor, Tensor> encoder = Sequential(Linear(256, 64), ReLU(), Linear(64, 8));
    private readonly Module<Tensor, Tensor> decoder = Sequential(Linear(8, 64), ReLU(), Linear(64, 256));

    public IEnumerable<double> Fit(IReadOnlyList<Tensor> windows, int epochs)
    {
        random.manual_seed(1);
        using var encoding = optim.Adam(encoder.parameters(), 1e-3);
        using var decoding = optim.Adam(decoder.parameters(), 1e-3);
        var losses = new List<double>();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var window in windows)
            {
                using var scope = NewDisposeScope();
                encoding.zero_grad();
                decoding.zero_grad();
                var loss = functional.mse_loss(decoder.call(encoder.call(window)), window);
                loss.backward(); // expect: MLQ5002
                encoding.step();
                losses.Add(loss.ToDouble());
            }
        }

        return losses;
    }
}
