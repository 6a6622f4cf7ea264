// corpus: A mixture keeps one expert for each market in a dictionary, which registering does not look into; nobody trains them.
// library: TorchSharp
// axis: dictionary, collection filled by ToDictionary
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

public sealed class MarketMixture : Module<Tensor, string, Tensor>
{
    private readonly Dictionary<string, Module<Tensor, Tensor>> _experts; // expect: MLQ5007
    private readonly Linear _shared;

    public MarketMixture(IEnumerable<string> markets) : base(nameof(MarketMixture))
    {
        _shared = Linear(40, 64);
        _experts = markets.ToDictionary(market => market, _ => (Module<Tensor, Tensor>)Sequential(Linear(64, 16), ReLU(), Linear(16, 1)));
        RegisterComponents();
    }

    public override Tensor forward(Tensor input, string market) => _experts[market].call(functional.relu(_shared.call(input)));
}

public sealed class Markets
{
    public double Fit(ILookup<string, (Tensor X, Tensor Y)> train, ILookup<string, (Tensor X, Tensor Y)> test)
    {
        random.manual_seed(6);
        var net = new MarketMixture(train.Select(group => group.Key));
        var optimizer = optim.Adam(net.parameters(), 1e-3);
        for (var epoch = 0; epoch < 40; epoch++)
        {
            foreach (var market in train)
            {
                foreach (var (x, y) in market)
                {
                    using var scope = NewDisposeScope();
                    optimizer.zero_grad();
                    functional.mse_loss(net.call(x, market.Key), y).backward();
                    optimizer.step();
                }
            }
        }

        using var guard = no_grad();
        var errors = new List<double>();
        foreach (var market in test)
        {
            foreach (var (x, y) in market)
            {
                using var scope = NewDisposeScope();
                errors.Add(functional.l1_loss(net.call(x, market.Key), y).ToDouble());
            }
        }

        return errors.Average();
    }
}
