using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;

namespace MultiTask;

public sealed class SharedNet : nn.Module<Tensor, (Tensor Price, Tensor Kind)>
{
    private readonly Linear _trunk = nn.Linear(24, 64);
    private readonly Linear _price = nn.Linear(64, 1);
    private readonly Linear _kind = nn.Linear(64, 5);

    public SharedNet()
        : base(nameof(SharedNet))
    {
        RegisterComponents();
    }

    public override (Tensor Price, Tensor Kind) forward(Tensor input)
    {
        var hidden = nn.functional.relu(_trunk.call(input));
        return (_price.call(hidden), _kind.call(hidden));
    }
}

public sealed record HouseBatch(Tensor Features, Tensor Prices, Tensor Kinds);

public sealed class HouseTrainer : TrainerBase<HouseBatch>
{
    private readonly SharedNet _net;

    public HouseTrainer(SharedNet net)
        : base(net, 3e-4, epochs: 40) => _net = net;

    protected override void TrainOn(HouseBatch batch)
    {
        var (price, kind) = _net.call(batch.Features);
        var priceLoss = nn.functional.mse_loss(price, batch.Prices);
        var kindLoss = nn.functional.cross_entropy(kind, batch.Kinds);
        priceLoss.backward(retain_graph: true); // expect: MLQ5001
        kindLoss.backward();
        Optimizer.step();
    }
}
