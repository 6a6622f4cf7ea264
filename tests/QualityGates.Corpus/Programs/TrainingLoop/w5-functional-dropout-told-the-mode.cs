// corpus: The function is told whether the module trains, and the service that loads it asks in the mode of evaluation.
// library: TorchSharp
// axis: own module, functional dropout with argument, loaded weights
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tickets;

public sealed class UrgencyNet : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> words;
    private readonly Module<Tensor, Tensor> hidden;
    private readonly Module<Tensor, Tensor> output;

    public UrgencyNet(long vocabulary)
        : base(nameof(UrgencyNet))
    {
        words = Embedding(vocabulary, 50);
        hidden = Linear(50, 50);
        output = Linear(50, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var mean = words.call(input).mean(new long[] { 1 });
        var dropped = functional.dropout(functional.relu(hidden.call(mean)), 0.4, training: training);
        return output.call(dropped);
    }
}

public sealed class Urgency : IDisposable
{
    private readonly UrgencyNet net;

    public Urgency(string weights, long vocabulary)
    {
        net = new UrgencyNet(vocabulary);
        net.load(weights);
        net.eval();
    }

    public float[] Rank(IEnumerable<long[]> tickets)
    {
        using var guard = no_grad();
        var ranks = new List<float>();
        foreach (var words in tickets)
        {
            using var scope = NewDisposeScope();
            ranks.Add(net.call(tensor(words).unsqueeze(0)).sigmoid().ToSingle());
        }

        return ranks.ToArray();
    }

    public void Dispose() => net.Dispose();
}
