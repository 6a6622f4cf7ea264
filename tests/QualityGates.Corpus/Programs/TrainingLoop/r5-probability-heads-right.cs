// corpus: Raw values go to cross-entropy in training and through softmax where they are shown; sigmoid goes to BCE, raw values to BCE with logits.
// library: TorchSharp
// axis: modules of modules
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

torch.manual_seed(23);
var tags = new Tagger();
var spam = Sequential(("l", Linear(32, 1)), ("s", Sigmoid()));
var churn = Sequential(("l", Linear(32, 16)), ("r", ReLU()), ("o", Linear(16, 1)));
var (x, y, flags) = (torch.load("x.pt").split(50), torch.load("y.pt").split(50), torch.load("flags.pt").split(50));
Fit(tags, y, CrossEntropyLoss());
Fit(spam, flags, BCELoss());
Fit(churn, flags, BCEWithLogitsLoss());

using var testX = torch.load("x-test.pt");
foreach (var probability in tags.Probabilities(testX))
{
    Console.WriteLine(probability);
}

void Fit(Module<Tensor, Tensor> net, Tensor[] targets, Module<Tensor, Tensor, Tensor> loss)
{
    using var optimizer = optim.SGD(net.parameters(), 0.05);
    net.train();
    for (var epoch = 0; epoch < 5; epoch++)
    {
        foreach (var (input, target) in x.Zip(targets))
        {
            using var scope = torch.NewDisposeScope();
            optimizer.zero_grad();
            loss.call(net.call(input), target).backward();
            optimizer.step();
        }
    }
}

internal sealed class Tagger : Module<Tensor, Tensor>
{
    private readonly Linear _first = Linear(32, 64);
    private readonly Linear _second = Linear(64, 9);

    public Tagger() : base("tagger") => RegisterComponents();

    public override Tensor forward(Tensor input) => _second.call(functional.relu(_first.call(input)));

    public float[] Probabilities(Tensor input)
    {
        using var guard = torch.no_grad();
        using var scope = torch.NewDisposeScope();
        return functional.softmax(call(input), 1).max(1).values.data<float>().ToArray();
    }
}
