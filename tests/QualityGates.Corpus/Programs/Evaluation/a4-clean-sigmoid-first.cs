// corpus: A network learns from logits; answers are taken behind a sigmoid at one half, or from the logits at zero.
// library: TorchSharp
// axis: module class, two ways of deciding
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace Bees;

public sealed class HiveNetwork : nn.Module<Tensor, Tensor>
{
    private readonly Linear _first;
    private readonly Linear _second;

    public HiveNetwork()
        : base(nameof(HiveNetwork))
    {
        _first = nn.Linear(7, 20);
        _second = nn.Linear(20, 1);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        using var hidden = nn.functional.relu(_first.call(input));
        return _second.call(hidden);
    }
}

public sealed class SwarmAlarm : IDisposable
{
    private readonly HiveNetwork _network;

    public SwarmAlarm(long seed)
    {
        manual_seed(seed);
        _network = new HiveNetwork();
    }

    public void Learn(Tensor sounds, Tensor swarmed, int epochs)
    {
        using var optimizer = optim.Adam(_network.parameters(), lr: 0.002);
        using var loss = nn.BCEWithLogitsLoss();
        _network.train();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            var value = loss.call(_network.call(sounds), swarmed);
            value.backward();
            optimizer.step();
        }
    }

    public double Share(Tensor sounds, Tensor swarmed)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        _network.eval();
        var alarms = sigmoid(_network.call(sounds)).gt(0.5);
        return alarms.eq(swarmed.to_type(ScalarType.Bool)).to_type(ScalarType.Float32).mean().ToSingle();
    }

    public bool Rings(float[] sound)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        _network.eval();
        var logit = _network.call(tensor(sound, 1, sound.Length)).ToSingle();
        return logit > 0;
    }

    public void Dispose() => _network.Dispose();
}
