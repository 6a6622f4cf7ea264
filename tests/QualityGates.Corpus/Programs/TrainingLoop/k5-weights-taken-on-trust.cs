// corpus: Weights loaded loosely: by a fluent chain, by names nobody reads, by a dictionary nobody reads; and positions made on the processor for a network on the card.
// library: TorchSharp
// axis: fluent, tuple, out parameter
using TorchSharp;
using TorchSharp.Modules;
using TorchSharp.PyBridge;
using static TorchSharp.torch;

namespace Trust;

public sealed class Encoder : nn.Module<Tensor, Tensor, Tensor>
{
    private readonly Embedding words = nn.Embedding(30000, 256);
    private readonly Embedding positions = nn.Embedding(512, 256);
    private readonly Linear pool = nn.Linear(256, 64);

    public Encoder()
        : base(nameof(Encoder)) => RegisterComponents();

    public override Tensor forward(Tensor tokens, Tensor places) => pool.call((words.call(tokens) + positions.call(places)).mean(new long[] { 1 }));
}

public static class Checkpoints
{
    public static Encoder Python(string path)
    {
        var encoder = new Encoder();
        encoder.load_py(path, strict: false); // expect: MLQ5010 MLQ7001
        encoder.eval();
        return encoder;
    }

    public static bool TrySafe(string path, out Encoder encoder)
    {
        encoder = new Encoder();
        var loaded = new Dictionary<string, bool>();
        if (!File.Exists(path))
        {
            return false;
        }

        encoder.load_safetensors(path, strict: false, loadedParameters: loaded); // expect: MLQ5010
        return true;
    }

    public static void Copy(Encoder from, Encoder to)
    {
        var (missing, unexpected) = to.load_state_dict(from.state_dict(), strict: false); // expect: MLQ5010
        Console.WriteLine("copied");
    }

    public static Encoder Averaged(IReadOnlyList<Encoder> encoders)
    {
        var first = encoders[0].state_dict();
        foreach (var name in first.Keys.ToList())
        {
            first[name] = stack(encoders.Select(encoder => encoder.state_dict()[name])).mean(new long[] { 0 });
        }

        var result = new Encoder();
        result.load_state_dict(first);
        return result;
    }
}

public static class Embed
{
    public static void Main(string[] args)
    {
        var encoder = Checkpoints.Python(args[0]);
        encoder.to(CUDA);
        using var quiet = inference_mode();
        using var tokens = load(args[1]).to(CUDA);
        using var places = arange(tokens.shape[1], dtype: int64);
        using var result = encoder.call(tokens, places); // expect: MLQ5010
        result.cpu().save(args[2]);
    }
}
