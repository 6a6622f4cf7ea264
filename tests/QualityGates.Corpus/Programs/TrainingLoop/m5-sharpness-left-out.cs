// corpus: Weights of a stem are loaded loosely into a translation model and nobody asks what was found; its positional dropout is always on; its attention is called past a hook.
// library: TorchSharp
// axis: inheritance of modules
// scores: MLQ5009
using TorchSharp;
using TorchSharp.Modules;
using static TorchSharp.torch;
using F = TorchSharp.torch.nn.functional;

namespace Translate;

public class Positions : nn.Module<Tensor, Tensor>
{
    private readonly Embedding table;
    private readonly double rate;

    public Positions(int length, int width, double rate) : base("positions")
    {
        this.rate = rate;
        table = nn.Embedding(length, width);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input)
    {
        var places = arange(input.shape[1], device: input.device);
        return F.dropout(input + table.call(places), rate); // expect: MLQ5003
    }
}

public sealed class Translator : nn.Module<Tensor, Tensor>
{
    private readonly Embedding words = nn.Embedding(8000, 128);
    private readonly Positions positions = new(256, 128, 0.1);
    private readonly TransformerEncoder encoder;
    private readonly Linear output = nn.Linear(128, 8000);

    public Translator() : base("translator")
    {
        encoder = nn.TransformerEncoder(nn.TransformerEncoderLayer(128, 8, 512), 4);
        RegisterComponents();
    }

    public Linear Output => output;

    public override Tensor forward(Tensor tokens) => output.forward(encoder.call(positions.call(words.call(tokens)), null, null)); // expect: MLQ5009
}

public sealed class Session
{
    private readonly Translator model = new();
    private readonly List<float> norms = [];

    public Session(string stem)
    {
        model.load(stem, strict: false); // expect: MLQ5010
        model.Output.register_forward_hook((layer, input, result) =>
        {
            norms.Add(result.norm().item<float>());
            return result;
        });
    }

    public void Learn(IEnumerable<(Tensor Source, Tensor Target)> pairs)
    {
        using var optimizer = optim.Adam(model.parameters(), 1e-4);
        model.train();
        foreach (var (source, target) in pairs)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            F.cross_entropy(model.call(source).flatten(0, 1), target.flatten()).backward();
            optimizer.step();
        }

        Console.WriteLine(norms.Average());
    }
}
