// corpus: The dropout stays on, and the same row is asked thirty times to see how sure the network is.
// library: TorchSharp
// axis: uncertainty, record
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Bolts;

public sealed record Estimate(float Mean, float Deviation);

public sealed class BoltLife
{
    private readonly Module<Tensor, Tensor> net = Sequential(Linear(7, 64), ReLU(), Dropout(0.1), Linear(64, 1));

    public BoltLife(string weights) => net.load(weights);

    public Estimate Ask(float[] bolt)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var row = tensor(bolt).unsqueeze(0);
        net.train();
        var answers = new float[30];
        for (var i = 0; i < answers.Length; i++)
        {
            answers[i] = net.call(row).ToSingle();
        }

        var mean = answers.Average();
        return new Estimate(mean, MathF.Sqrt(answers.Sum(answer => (answer - mean) * (answer - mean)) / answers.Length));
    }
}
