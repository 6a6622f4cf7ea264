// corpus: Weights of another task are loaded without the head, by name; the backbone is frozen in the mode of evaluation while the head learns.
// library: TorchSharp
// axis: overridden train, composition
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Voices;

public sealed class Backbone : Module<Tensor, Tensor>
{
    private readonly Conv1d conv = Conv1d(1, 32, 9, stride: 4);
    private readonly BatchNorm1d norm = BatchNorm1d(32);
    private readonly AdaptiveAvgPool1d pool = AdaptiveAvgPool1d(8);

    public Backbone()
        : base(nameof(Backbone)) => RegisterComponents();

    public override Tensor forward(Tensor x) => pool.call(functional.relu(norm.call(conv.call(x)))).flatten(1);
}

public sealed class SpeakerNet : Module<Tensor, Tensor>
{
    private readonly Backbone backbone;
    private readonly Linear head;

    public SpeakerNet(Backbone backbone, int speakers)
        : base(nameof(SpeakerNet))
    {
        this.backbone = backbone;
        head = Linear(256, speakers);
        RegisterComponents();
    }

    public IEnumerable<Parameter> Head => head.parameters();

    public void Freeze()
    {
        foreach (var weight in backbone.parameters())
        {
            weight.requires_grad = false;
        }

        backbone.eval();
    }

    public override Tensor forward(Tensor x) => head.call(backbone.call(x));
}

public static class SpeakerTraining
{
    public static double Run(IReadOnlyList<(Tensor Wave, Tensor Speaker)> train, IReadOnlyList<(Tensor Wave, Tensor Speaker)> test, int speakers)
    {
        manual_seed(8);
        var net = new SpeakerNet(new Backbone(), speakers);
        var loaded = new Dictionary<string, bool>();
        net.load("general.dat", strict: false, skip: new[] { "head.weight", "head.bias" }, loadedParameters: loaded);
        if (loaded.Any(pair => !pair.Value && !pair.Key.StartsWith("head", StringComparison.Ordinal)))
        {
            throw new InvalidDataException("The file is not one of this backbone.");
        }

        net.Freeze();
        using var optimizer = optim.Adam(net.Head, 1e-3);
        for (var epoch = 0; epoch < 10; epoch++)
        {
            foreach (var (wave, speaker) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                functional.cross_entropy(net.call(wave), speaker).backward();
                optimizer.step();
            }
        }

        net.eval();
        using var guard = no_grad();
        var right = 0L;
        foreach (var (wave, speaker) in test)
        {
            using var scope = NewDisposeScope();
            right += net.call(wave).argmax(1).eq(speaker).sum().ToInt64();
        }

        return (double)right / test.Sum(pair => pair.Speaker.shape[0]);
    }
}
