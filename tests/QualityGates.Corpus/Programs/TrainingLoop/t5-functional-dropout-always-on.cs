// corpus: forward() drops with the functional form, whose default is to drop always.
// library: TorchSharp
// axis: module, override
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Reviews;

public class SentimentNet : Module<Tensor, Tensor>
{
    private readonly Embedding _embedding;
    private readonly LSTM _lstm;
    private readonly Linear _head;

    public SentimentNet(long vocabulary, long width = 64)
        : base(nameof(SentimentNet))
    {
        _embedding = Embedding(vocabulary, width, padding_idx: 0);
        _lstm = LSTM(width, width, batchFirst: true);
        _head = Linear(width, 2);
        RegisterComponents();
    }

    public override Tensor forward(Tensor tokens)
    {
        var embedded = functional.dropout(_embedding.call(tokens), 0.2); // expect: MLQ5003
        var (output, _, _) = _lstm.call(embedded, null);
        return _head.call(output.select(1, -1));
    }
}

public class CarefulSentimentNet : Module<Tensor, Tensor>
{
    private readonly Embedding _embedding;
    private readonly Linear _head;

    public CarefulSentimentNet(long vocabulary, long width = 64)
        : base(nameof(CarefulSentimentNet))
    {
        _embedding = Embedding(vocabulary, width, padding_idx: 0);
        _head = Linear(width, 2);
        RegisterComponents();
    }

    public override Tensor forward(Tensor tokens)
    {
        var embedded = functional.dropout(_embedding.call(tokens), 0.2, training);
        return _head.call(embedded.mean(new long[] { 1 }));
    }
}
