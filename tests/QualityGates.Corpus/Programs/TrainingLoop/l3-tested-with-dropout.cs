// corpus: The test comes right after the training, and nobody tells the network; its dropout throws half of the values away.
// library: TorchSharp
// axis: custom module, dropout two levels deep
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

random.manual_seed(1);
var rows = rand(500, 8);
var labels = (rows.sum(1) > 4).to(int64);
var net = new Tagger();
var optimizer = optim.Adam(net.parameters());
for (var i = 0; i < 40; i++)
{
    using var scope = NewDisposeScope();
    optimizer.zero_grad();
    functional.cross_entropy(net.call(rows.narrow(0, i * 10, 10)), labels.narrow(0, i * 10, 10)).backward();
    optimizer.step();
}

var hits = 0L;
using (no_grad())
{
    for (var i = 40; i < 50; i++)
    {
        using var scope = NewDisposeScope();
        var scores = net.call(rows.narrow(0, i * 10, 10)); // expect: MLQ5003
        hits += scores.argmax(1).eq(labels.narrow(0, i * 10, 10)).sum().ToInt64();
    }
}

Console.WriteLine($"{hits} of 100");

internal sealed class Tagger : Module<Tensor, Tensor>
{
    private readonly Block _body = new(8, 16);
    private readonly Module<Tensor, Tensor> _head = Linear(16, 2);

    public Tagger()
        : base(nameof(Tagger)) => RegisterComponents();

    public override Tensor forward(Tensor input) => _head.call(_body.call(input));
}

internal sealed class Block : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _layers;

    public Block(long input, long output)
        : base(nameof(Block))
    {
        _layers = Sequential(("linear", Linear(input, output)), ("act", ReLU()), ("drop", Dropout(0.5)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _layers.call(input);
}
