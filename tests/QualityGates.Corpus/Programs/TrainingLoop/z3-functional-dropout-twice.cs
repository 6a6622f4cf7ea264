// corpus: A recurrent reader of logs drops values by the function in two places and tells the mode in neither.
// library: TorchSharp
// axis: own module, GRU, functional dropout
using TorchSharp.Modules;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Logs;

public sealed class LogReader : Module<Tensor, Tensor>
{
    private readonly Embedding words;
    private readonly GRU reader;
    private readonly Linear output;
    private readonly double rate;

    public LogReader(long vocabulary, long width, long classes, double rate = 0.25)
        : base(nameof(LogReader))
    {
        words = Embedding(vocabulary, width);
        reader = GRU(width, width, batchFirst: true);
        output = Linear(width, classes);
        this.rate = rate;
        RegisterComponents();
    }

    public override Tensor forward(Tensor tokens)
    {
        using var scope = NewDisposeScope();
        var embedded = functional.dropout(words.call(tokens), rate); // expect: MLQ5003
        var (states, _) = reader.call(embedded);
        var last = states.select(1, -1);
        return output.call(functional.dropout(last, p: rate)).MoveToOuterDisposeScope(); // expect: MLQ5003
    }
}
