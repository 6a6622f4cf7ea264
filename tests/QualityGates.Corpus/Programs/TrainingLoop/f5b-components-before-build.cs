// corpus: The constructor registers, then a method builds the last layer: that layer is never trained or saved.
// library: TorchSharp
// axis: method
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Lstm;

public class SequenceTagger : nn.Module<Tensor, Tensor>
{
    private readonly Embedding _embedding;
    private readonly LSTM _lstm;
    private Linear _output;

    public SequenceTagger(long vocabulary, long tags) : base("tagger")
    {
        _embedding = nn.Embedding(vocabulary, 50);
        _lstm = nn.LSTM(50, 100, batchFirst: true);
        RegisterComponents(); // expect: MLQ5007
        _output = BuildOutput(tags);
    }

    private static Linear BuildOutput(long tags) => nn.Linear(100, tags);

    public override Tensor forward(Tensor words)
    {
        var (states, _, _) = _lstm.call(_embedding.call(words));
        return _output.call(states);
    }
}

public class SequenceTaggerInOrder : nn.Module<Tensor, Tensor>
{
    private readonly Embedding _embedding;
    private readonly LSTM _lstm;
    private readonly Linear _output;

    public SequenceTaggerInOrder(long vocabulary, long tags) : base("tagger")
    {
        _embedding = nn.Embedding(vocabulary, 50);
        _lstm = nn.LSTM(50, 100, batchFirst: true);
        _output = Build(tags);
        RegisterComponents();

        static Linear Build(long tags) => nn.Linear(100, tags);
    }

    public override Tensor forward(Tensor words)
    {
        var (states, _, _) = _lstm.call(_embedding.call(words));
        return _output.call(states);
    }
}
