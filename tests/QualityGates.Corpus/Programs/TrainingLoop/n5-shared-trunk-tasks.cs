// corpus: Two tasks share a trunk. Prices step by their own gradients; the optimizer of the ratings steps before its loss is propagated, so it is always one batch behind.
// library: TorchSharp
// axis: dictionary of heads, two losses, helper
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Listings;

public sealed class TaskNet : Module<Tensor, Tensor>
{
    private readonly Sequential trunk;
    private readonly Linear price;
    private readonly Linear rating;

    public TaskNet(int width)
        : base("tasks")
    {
        trunk = Sequential(Linear(width, 64), Tanh());
        price = Linear(64, 1);
        rating = Linear(64, 5);
        RegisterComponents();
    }

    public override Tensor forward(Tensor x) => price.call(trunk.call(x));

    public Tensor Rate(Tensor x) => rating.call(trunk.call(x).detach());

    public IEnumerable<Parameter> ForPrice => trunk.parameters().Concat(price.parameters());

    public IEnumerable<Parameter> ForRating => rating.parameters();
}

public sealed class TaskTrainer
{
    private readonly TaskNet net;
    private readonly optim.Optimizer prices;
    private readonly optim.Optimizer ratings;

    public TaskTrainer(int width)
    {
        random.manual_seed(77);
        net = new TaskNet(width);
        prices = optim.Adam(net.ForPrice, 1e-3);
        ratings = optim.SGD(net.ForRating, 1e-2);
    }

    public (double Price, double Rating) Epoch(IEnumerable<Listing> listings)
    {
        var (price, rating, count) = (0.0, 0.0, 0);
        foreach (var batch in listings.Chunk(64))
        {
            using var scope = NewDisposeScope();
            var x = stack(batch.Select(listing => tensor(listing.Features)).ToArray());
            price += LearnPrice(x, tensor(batch.Select(listing => listing.Price).ToArray()));
            rating += LearnRating(x, tensor(batch.Select(listing => listing.Stars).ToArray()));
            count++;
        }

        return (price / count, rating / count);
    }

    private double LearnPrice(Tensor x, Tensor y)
    {
        prices.zero_grad();
        var loss = functional.smooth_l1_loss(net.call(x).squeeze(1), y);
        loss.backward();
        prices.step();
        return loss.ToDouble();
    }

    private double LearnRating(Tensor x, Tensor y)
    {
        var loss = functional.cross_entropy(net.Rate(x), y);
        ratings.step(); // expect: MLQ5002
        ratings.zero_grad();
        loss.backward();
        return loss.ToDouble();
    }
}

public sealed record Listing(float[] Features, float Price, long Stars);
