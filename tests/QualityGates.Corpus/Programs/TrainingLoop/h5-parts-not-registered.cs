// corpus: Modules that forget their parts: an array of heads, a dictionary of adapters, a layer made after the registration, no registration at all, and a scale that is a plain tensor's parameter.
// library: TorchSharp
// axis: arrays, dictionaries, lazy creation, inheritance
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Multi;

public sealed class MultiHead : Module<Tensor, Tensor>
{
    private readonly Linear[] heads; // expect: MLQ5007
    private readonly Linear body;

    public MultiHead(int tasks) : base("multi")
    {
        body = Linear(32, 64);
        heads = Enumerable.Range(0, tasks).Select(_ => Linear(64, 1)).ToArray();
        RegisterComponents();
    }

    public override Tensor forward(Tensor x)
    {
        var h = functional.relu(body.call(x));
        return torch.cat(heads.Select(head => head.call(h)).ToArray(), 1);
    }
}

public sealed class Adapters : Module<Tensor, string, Tensor>
{
    private readonly Dictionary<string, Module<Tensor, Tensor>> byLanguage = new(); // expect: MLQ5007
    private readonly Module<Tensor, Tensor> shared;

    public Adapters(IEnumerable<string> languages) : base("adapters")
    {
        shared = Linear(128, 128);
        foreach (var language in languages)
        {
            byLanguage[language] = Sequential(Linear(128, 16), ReLU(), Linear(16, 128));
        }

        RegisterComponents();
    }

    public override Tensor forward(Tensor x, string language) => x + byLanguage[language].call(shared.call(x));
}

public sealed class LateHead : Module<Tensor, Tensor>
{
    private readonly Module<Tensor, Tensor> features;
    private readonly Module<Tensor, Tensor> head;

    public LateHead(bool deep) : base("late")
    {
        features = Sequential(Conv2d(3, 16, 3), ReLU(), AdaptiveAvgPool2d(1), Flatten());
        RegisterComponents(); // expect: MLQ5007
        head = deep ? Sequential(Linear(16, 16), ReLU(), Linear(16, 2)) : Linear(16, 2);
    }

    public override Tensor forward(Tensor x) => head.call(features.call(x));
}

public abstract class Encoder : Module<Tensor, Tensor>
{
    protected Encoder(string name) : base(name)
    {
    }

    public override Tensor forward(Tensor x) => functional.normalize(Encode(x), dim: 1);

    protected abstract Tensor Encode(Tensor x);
}

public sealed class DenseEncoder : Encoder // expect: MLQ5007
{
    private readonly Linear first;
    private readonly Linear second;

    public DenseEncoder() : base("dense")
    {
        first = Linear(100, 50);
        second = Linear(50, 10);
    }

    protected override Tensor Encode(Tensor x) => second.call(functional.relu(first.call(x)));
}
