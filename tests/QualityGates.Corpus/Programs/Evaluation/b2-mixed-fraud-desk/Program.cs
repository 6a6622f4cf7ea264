// corpus: A fraud desk in four roles: loader, trainer, judge and scorer; non-calibrated forest judged as such, scores only ordered, never cut at one half.
// library: ML.NET
// axis: several files, base class, generics, priority queue
// scores: MLQ3005 MLQ3007 MLQ3008
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using FraudDesk;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var payments = ml.Data.LoadFromTextFile<Payment>("payments.csv", separatorChar: ',', hasHeader: true);
var split = ml.Data.TrainTestSplit(payments, testFraction: 0.2);

var model = new ForestTrainer(ml).Train(split.TrainSet);
var judge = new Judge(ml, "fraud-metrics.csv");
if (!judge.Accepts(model, split.TestSet))
{
    return 1;
}

ml.Model.Save(model, payments.Schema, "fraud.zip");

var queue = new PriorityQueue<string, float>();
var today = ml.Data.LoadFromTextFile<Payment>("today.csv", separatorChar: ',', hasHeader: true);
foreach (var scored in ml.Data.CreateEnumerable<ScoredPayment>(model.Transform(today), reuseRowObject: false))
{
    queue.Enqueue(scored.Id, -scored.Score);
}

for (var rank = 0; rank < 20 && queue.TryDequeue(out var id, out _); rank++)
{
    Console.WriteLine($"{rank + 1}. {id}");
}

return 0;
