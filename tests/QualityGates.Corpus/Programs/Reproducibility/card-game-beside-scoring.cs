// corpus: A game shuffles cards with Guids; the model is only loaded and asked.
// library: ML.NET
// axis: guard
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

public class Game
{
    private readonly Random _dice = new();

    public List<int> Shuffle() => Enumerable.Range(1, 52).OrderBy(_ => Guid.NewGuid()).ToList();

    public int Roll() => _dice.Next(1, 7);

    public float Advise(House hand)
    {
        var ml = new MLContext();
        var model = ml.Model.Load("advice.zip", out _);
        return ml.Model.CreatePredictionEngine<House, House>(model).Predict(hand).Price;
    }
}

public class House
{
    public float Size { get; set; }
    public float Rooms { get; set; }
    public float Price { get; set; }
}
