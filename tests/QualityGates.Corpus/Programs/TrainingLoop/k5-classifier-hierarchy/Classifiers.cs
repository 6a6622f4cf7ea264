// corpus: Classifiers share a head in a base class that ends in softmax; the trainer in another file computes cross entropy. A second class ends in a sigmoid that the loss applies again.
// library: TorchSharp
// axis: base class, template method, several files
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Hierarchy;

public abstract class Classifier : nn.Module<Tensor, Tensor>
{
    protected readonly Linear head;

    protected Classifier(string name, long width, long classes)
        : base(name) => head = nn.Linear(width, classes);

    public override Tensor forward(Tensor input) => Head(Features(input));

    protected abstract Tensor Features(Tensor input);

    protected virtual Tensor Head(Tensor features) => nn.functional.softmax(head.call(features), 1); // expect: MLQ5006
}

public sealed class Dense : Classifier
{
    private readonly Linear first = nn.Linear(100, 50);

    public Dense()
        : base(nameof(Dense), 50, 7) => RegisterComponents();

    protected override Tensor Features(Tensor input) => nn.functional.relu(first.call(input));
}

public sealed class Detector : nn.Module<Tensor, Tensor>
{
    private readonly Sequential layers;

    public Detector()
        : base(nameof(Detector))
    {
        layers = nn.Sequential(new List<nn.Module<Tensor, Tensor>>
        {
            nn.Linear(100, 20),
            nn.ReLU(),
            nn.Linear(20, 1),
            nn.Sigmoid(), // expect: MLQ5006
        });
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => layers.call(input).squeeze(1);
}
