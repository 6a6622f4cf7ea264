// corpus: Whoever asks for the predictions opens the guard and sets the mode; the helpers below only run the network.
// library: TorchSharp
// axis: caller, helper, LINQ
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class Tagger
{
    private readonly Module<Tensor, Tensor> _net;

    public Tagger(string weights)
    {
        random.manual_seed(1);
        _net = Sequential(Linear(300, 128), ReLU(), Dropout(0.4), Linear(128, 17));
        _net.load(weights);
    }

    public IReadOnlyList<long[]> TagAll(IReadOnlyList<Tensor> sentences)
    {
        _net.eval();
        using (inference_mode())
        {
            return sentences.Select(Tag).ToList();
        }
    }

    private long[] Tag(Tensor sentence)
    {
        using var scope = NewDisposeScope();
        return Scores(sentence).argmax(1).data<long>().ToArray();
    }

    private Tensor Scores(Tensor sentence)
    {
        var logits = _net.call(sentence);
        return logits;
    }
}
