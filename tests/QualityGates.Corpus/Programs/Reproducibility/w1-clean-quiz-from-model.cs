// corpus: A quiz shuffles its answers and waits a random while; the model that guesses along is only loaded.
// library: ML.NET
// axis: console, game
using Microsoft.ML;

var ml = new MLContext();
var model = ml.Model.Load("genres.zip", out _);
using var engine = ml.Model.CreatePredictionEngine<Song, Guess>(model);
var random = new Random();
var genres = new[] { "jazz", "rock", "folk", "techno" };
var songs = File.ReadAllLines("quiz.txt");

for (var round = 0; round < 5; round++)
{
    var words = songs[random.Next(songs.Length)];
    random.Shuffle(genres);
    Console.WriteLine(words);
    Console.WriteLine(string.Join(" / ", genres));
    var answer = Console.ReadLine();
    await Task.Delay(random.Next(300, 900));
    var guess = engine.Predict(new Song { Words = words });
    Console.WriteLine(answer == guess.PredictedLabel ? "The machine agrees." : $"The machine says {guess.PredictedLabel}.");
}

internal sealed class Song
{
    public string Words { get; set; } = "";
}

internal sealed class Guess
{
    public string PredictedLabel { get; set; } = "";
}
