// corpus: A helper runs whatever it is given without gradients, and every measurement goes through it.
// library: TorchSharp
// axis: function parameter, generic helper, guard far from the loop
using System.Text.Json;
using TorchSharp;
using static TorchSharp.torch;

manual_seed(37);
var songs = JsonSerializer.Deserialize<List<Song>>(File.ReadAllText(args[0])) ?? [];
var choirs = songs.Select(song => song.Choir).Distinct().Order(StringComparer.Ordinal).ToList();
var training = songs.Where(song => choirs.IndexOf(song.Choir) % 4 != 0).ToList();
var held = songs.Where(song => choirs.IndexOf(song.Choir) % 4 == 0).ToList();
using var network = nn.Sequential(nn.Linear(40, 30), nn.Tanh(), nn.Linear(30, 4));
using var optimizer = optim.Adamax(network.parameters());

for (var epoch = 0; epoch < 50; epoch++)
{
    foreach (var chunk in training.Chunk(24))
    {
        using var scope = NewDisposeScope();
        optimizer.zero_grad();
        nn.functional.cross_entropy(network.call(Song.Chroma(chunk)), Song.Voices(chunk)).backward();
        optimizer.step();
    }
}

var before = Quiet.Run(() => Confusion.Of(network, training));
var after = Quiet.Run(() => Confusion.Of(network, held));
File.WriteAllText(args[1], JsonSerializer.Serialize(new { Training = before, Held = after }));

internal static class Quiet
{
    public static T Run<T>(Func<T> work)
    {
        using var guard = no_grad();
        return work();
    }
}

internal static class Confusion
{
    public static int[][] Of(nn.Module<Tensor, Tensor> network, List<Song> songs)
    {
        var table = Enumerable.Range(0, 4).Select(_ => new int[4]).ToArray();
        foreach (var chunk in songs.Chunk(100))
        {
            using var scope = NewDisposeScope();
            var guesses = network.call(Song.Chroma(chunk)).argmax(1).data<long>().ToArray();
            foreach (var (song, guess) in chunk.Zip(guesses))
            {
                table[song.Voice][guess]++;
            }
        }

        return table;
    }
}

internal sealed record Song(string Choir, float[] Notes, long Voice)
{
    public static Tensor Chroma(Song[] songs) => tensor(songs.SelectMany(song => song.Notes).ToArray()).reshape(songs.Length, 40);

    public static Tensor Voices(Song[] songs) => tensor(songs.Select(song => song.Voice).ToArray());
}
