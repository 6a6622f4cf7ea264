// corpus: A static engine in a program that talks to one person at the console: nothing asks it at the same time.
// library: ML.NET
// axis: console, static field, dialogue
using System.Globalization;
using Microsoft.ML;

public sealed class Measurement
{
    public float Systolic { get; set; }
    public float Diastolic { get; set; }
    public float Pulse { get; set; }
}

public sealed class Risk
{
    public bool PredictedLabel { get; set; }
    public float Probability { get; set; }
}

public static class Program
{
    private static readonly MLContext Context = new(seed: 0);
    private static readonly PredictionEngine<Measurement, Risk> Engine =
        Context.Model.CreatePredictionEngine<Measurement, Risk>(Context.Model.Load("pressure.zip", out _));

    public static void Main()
    {
        do
        {
            var measurement = new Measurement
            {
                Systolic = Ask("Upper value"),
                Diastolic = Ask("Lower value"),
                Pulse = Ask("Pulse"),
            };
            var risk = Engine.Predict(measurement);
            Console.WriteLine(risk.PredictedLabel ? $"Please see a doctor ({risk.Probability:P0})." : "Nothing to worry about.");
            Console.Write("Another one? ");
        }
        while (Console.ReadLine() is "y" or "yes");
    }

    private static float Ask(string question)
    {
        while (true)
        {
            Console.Write(question + ": ");
            if (float.TryParse(Console.ReadLine(), NumberStyles.Float, CultureInfo.InvariantCulture, out var value))
            {
                return value;
            }
        }
    }
}
