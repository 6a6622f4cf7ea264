// corpus: The constructor of a base class registers what is there; the derived classes make their layers afterwards, and registering again has no effect. One makes them where they are declared.
// library: TorchSharp
// axis: base class
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Layers;

public abstract class Backbone : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> _stem = Linear(64, 128);

    protected Backbone(string name) : base(name)
    {
        RegisterComponents();
    }

    protected Tensor Stem(Tensor x) => functional.relu(_stem.call(x));
}

public sealed class Classifier : Backbone
{
    private readonly Module<Tensor, Tensor> _head;

    public Classifier(int classes) : base("classifier")
    {
        _head = Linear(128, classes); // expect: MLQ5007
    }

    public override Tensor forward(Tensor x) => _head.call(Stem(x));
}

public sealed class Detector : Backbone
{
    private readonly Module<Tensor, Tensor> _boxes;

    public Detector(int anchors) : base("detector")
    {
        _boxes = Linear(128, 4 * anchors); // expect: MLQ5007
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => _boxes.call(Stem(x));
}

public sealed class Scorer : Backbone
{
    private readonly Module<Tensor, Tensor> _score = Linear(128, 1);

    public Scorer() : base("scorer")
    {
    }

    public override Tensor forward(Tensor x) => _score.call(Stem(x)).squeeze(1);
}
