using System.Text;
using TorchSharp;
using static TorchSharp.torch;
using static TorchSharp.torch.nn;

namespace Rhymes;

internal static class Program
{
    private const int Context = 64;

    private static void Main(string[] args)
    {
        random.manual_seed(1337);
        var text = File.ReadAllText(args[0]);
        var alphabet = text.Distinct().OrderBy(letter => letter).ToArray();
        var ids = text.Select(letter => (long)Array.IndexOf(alphabet, letter)).ToArray();

        var model = new CharacterModel(alphabet.Length, Context);
        var optimizer = optim.AdamW(model.parameters(), 3e-4);
        var draw = new Random(1337);

        for (var epoch = 0; epoch < 30; epoch++)
        {
            var losses = new List<float>();
            for (var step = 0; step < 200; step++)
            {
                losses.Add(Step(model, optimizer, ids, draw));
            }

            Console.WriteLine($"epoch {epoch}: {losses.Average():F3}");
            Console.WriteLine(Write(model, alphabet, 120, draw));
        }
    }

    private static float Step(CharacterModel model, optim.Optimizer optimizer, long[] ids, Random draw)
    {
        using var scope = NewDisposeScope();
        var starts = Enumerable.Range(0, 16).Select(_ => draw.Next(ids.Length - Context - 1)).ToArray();
        var x = stack(starts.Select(start => tensor(ids[start..(start + Context)])).ToArray());
        var y = stack(starts.Select(start => tensor(ids[(start + 1)..(start + Context + 1)])).ToArray());

        var logits = model.call(x);
        var loss = functional.cross_entropy(logits.reshape(-1, logits.shape[2]), y.reshape(-1));
        optimizer.zero_grad();
        loss.backward();
        nn.utils.clip_grad_norm_(model.parameters(), 1.0);
        optimizer.step();
        return loss.item<float>();
    }

    private static string Write(CharacterModel model, char[] alphabet, int length, Random draw)
    {
        var written = new List<long> { draw.Next(alphabet.Length) };
        var text = new StringBuilder();
        while (text.Length < length)
        {
            using var scope = NewDisposeScope();
            var window = tensor(written.TakeLast(Context).ToArray()).unsqueeze(0);
            var next = functional.softmax(model.call(window)[0, -1], 0).multinomial(1).item<long>(); // expect: MLQ5003 MLQ5004
            written.Add(next);
            text.Append(alphabet[next]);
        }

        return text.ToString();
    }
}
