// corpus: A network for songs of birds is measured on songs it has not heard, class by class, before its weights are written.
// library: TorchSharp
// axis: own module, own recall of classes
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

namespace Birds;

internal sealed class SongNetwork : nn.Module<Tensor, Tensor>
{
    private readonly nn.Module<Tensor, Tensor> _body;
    private readonly nn.Module<Tensor, Tensor> _head;

    public SongNetwork(int bands, int species)
        : base(nameof(SongNetwork))
    {
        _body = nn.Sequential(nn.Linear(bands, 48), nn.ReLU(), nn.Dropout(0.2));
        _head = nn.Linear(48, species);
        RegisterComponents();
    }

    public override Tensor forward(Tensor input) => _head.call(_body.call(input));
}

internal sealed record Songs(float[][] Bands, long[] Species);

internal static class Program
{
    private static int Main(string[] args)
    {
        manual_seed(31);
        var learn = Read(Path.Combine(args[0], "learn.json"));
        var unheard = Read(Path.Combine(args[0], "unheard.json"));
        using var network = new SongNetwork(learn.Bands[0].Length, species: 8);
        Fit(network, learn, epochs: 40);

        var recalls = Recalls(network, unheard, species: 8);
        File.WriteAllText(Path.Combine(args[0], "recalls.json"), JsonSerializer.Serialize(recalls));
        if (recalls.Min() < 0.4 || recalls.Average() < 0.7)
        {
            return 1;
        }

        network.save(Path.Combine(args[0], "songs.dat"));
        return 0;
    }

    private static void Fit(SongNetwork network, Songs songs, int epochs)
    {
        network.train();
        using var optimizer = optim.Adam(network.parameters(), lr: 0.002);
        using var x = Inputs(songs);
        using var y = tensor(songs.Species);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            using var scope = NewDisposeScope();
            optimizer.zero_grad();
            nn.functional.cross_entropy(network.call(x), y).backward();
            optimizer.step();
        }
    }

    private static double[] Recalls(SongNetwork network, Songs songs, int species)
    {
        network.eval();
        using var guard = no_grad();
        using var scope = NewDisposeScope();
        var guesses = network.call(Inputs(songs)).argmax(1).data<long>().ToArray();
        return [.. Enumerable.Range(0, species).Select(bird => guesses
            .Zip(songs.Species)
            .Where(pair => pair.Second == bird)
            .Select(pair => pair.First == bird ? 1.0 : 0.0)
            .DefaultIfEmpty(0)
            .Average())];
    }

    private static Tensor Inputs(Songs songs) => tensor(songs.Bands.SelectMany(row => row).ToArray()).reshape(songs.Bands.Length, songs.Bands[0].Length);

    private static Songs Read(string path) => JsonSerializer.Deserialize<Songs>(File.ReadAllText(path)) ?? throw new InvalidDataException(path);
}
