// corpus: Several questions share a trunk; heads are kept in a ModuleDict, losses take logits, and probabilities are made for people only.
// library: TorchSharp
// axis: own module, dictionary
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Tickets;

public sealed class TicketNet : Module<Tensor, Dictionary<string, Tensor>>
{
    private readonly Sequential _trunk = Sequential(Linear(300, 96), ReLU());
    private readonly ModuleDict<Linear> _heads = new();

    public TicketNet(IReadOnlyDictionary<string, int> questions) : base(nameof(TicketNet))
    {
        foreach (var (question, answers) in questions.OrderBy(entry => entry.Key, StringComparer.Ordinal))
        {
            _heads.Add(question, Linear(96, answers));
        }

        RegisterComponents();
    }

    public override Dictionary<string, Tensor> forward(Tensor input)
    {
        var shared = _trunk.call(input);
        return _heads.keys().ToDictionary(question => question, question => _heads[question].call(shared));
    }
}

public sealed class TicketRouter(IReadOnlyDictionary<string, int> questions)
{
    private readonly TicketNet _net = Made(questions);

    public double Fit(IReadOnlyList<(Tensor Texts, Dictionary<string, Tensor> Answers)> train, (Tensor Texts, Dictionary<string, Tensor> Answers) validation)
    {
        using var optimizer = optim.Adam(_net.parameters(), 1e-3);
        for (var epoch = 0; epoch < 12; epoch++)
        {
            foreach (var (texts, answers) in train)
            {
                using var scope = NewDisposeScope();
                optimizer.zero_grad();
                Total(_net.call(texts), answers).backward();
                optimizer.step();
            }
        }

        using var guard = no_grad();
        using var last = NewDisposeScope();
        return Total(_net.call(validation.Texts), validation.Answers).ToDouble();
    }

    public IReadOnlyDictionary<string, float[]> Probabilities(float[] text)
    {
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        return _net.call(tensor(text, 1, text.Length))
            .ToDictionary(entry => entry.Key, entry => functional.softmax(entry.Value, 1).data<float>().ToArray());
    }

    private static Tensor Total(Dictionary<string, Tensor> given, Dictionary<string, Tensor> wanted) =>
        wanted.Select(entry => functional.cross_entropy(given[entry.Key], entry.Value)).Aggregate((sum, loss) => sum + loss);

    private static TicketNet Made(IReadOnlyDictionary<string, int> questions)
    {
        torch.manual_seed(77);
        return new TicketNet(questions);
    }
}
