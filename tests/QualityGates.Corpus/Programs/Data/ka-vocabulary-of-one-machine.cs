// corpus: The vocabulary of a tokenizer lies in a folder of one machine; another one beside the program.
// library: ML.NET
// axis: two files, factory
using Microsoft.ML;
using Microsoft.ML.Tokenizers;

var tokenizer = BertTokenizer.Create("/home/ines/models/bert/vocab.txt"); // expect: MLQ4001
var pairs = BpeTokenizer.Create(Path.Combine(AppContext.BaseDirectory, "vocab.json"), "C:\\models\\merges.txt"); // expect: MLQ4001
var words = WordPieceTokenizer.Create(Path.Combine(AppContext.BaseDirectory, "words.txt"));

var ml = new MLContext(seed: 1);
var rows = ml.Data.LoadFromEnumerable(File.ReadLines(args[0]).Select(line => new Sentence { Tokens = tokenizer.CountTokens(line), Pairs = pairs.CountTokens(line), Words = words.CountTokens(line) }));
Console.WriteLine(rows.Schema);

internal sealed class Sentence
{
    public float Tokens { get; set; }

    public float Pairs { get; set; }

    public float Words { get; set; }
}
