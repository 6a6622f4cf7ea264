// corpus: A head in a file of its own gives probabilities, because the application shows them; the trainer feeds them to cross-entropy. Another gives log-probabilities to NLL, rightly, a third raw values to it.
// library: TorchSharp
// axis: modules of modules
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(23);
var mode = args.FirstOrDefault() ?? "shown";
var x = torch.load("x.pt").split(50);
var y = torch.load("y.pt").split(50);

var shown = new Network(new ProbabilityHead(64, 9));
Learn(shown.parameters(), i => functional.cross_entropy(shown.call(x[i]), y[i]));

var logged = new Network(new LogHead(64, 9));
Learn(logged.parameters(), i => functional.nll_loss(logged.call(x[i]), y[i]));

var raw = new Network(Linear(64, 9));
var negative = NLLLoss(); // expect: MLQ5006
Learn(raw.parameters(), i => negative.call(raw.call(x[i]), y[i]));

void Learn(IEnumerable<TorchSharp.Modules.Parameter> parameters, Func<int, Tensor> lossOf)
{
    using var optimizer = optim.Adam(parameters);
    for (var i = 0; i < x.Length; i++)
    {
        using var scope = torch.NewDisposeScope();
        optimizer.zero_grad();
        lossOf(i).backward();
        optimizer.step();
    }
}

internal sealed class Network : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _body;
    private readonly Module<Tensor, Tensor> _head;

    public Network(Module<Tensor, Tensor> head) : base("network")
    {
        _body = Sequential(("l", Linear(32, 64)), ("r", ReLU()));
        _head = head;
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _head.call(_body.call(input));
}

internal sealed class ProbabilityHead : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _linear;

    public ProbabilityHead(long width, long classes) : base("probabilities")
    {
        _linear = Linear(width, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => functional.softmax(_linear.call(input), 1); // expect: MLQ5006
}

internal sealed class LogHead : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _linear;

    public LogHead(long width, long classes) : base("log-probabilities")
    {
        _linear = Linear(width, classes);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => functional.log_softmax(_linear.call(input), 1);
}
