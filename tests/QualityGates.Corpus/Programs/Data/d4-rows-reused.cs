// corpus: Reused rows in a dictionary, a list behind a local and an array from a local function.
// library: ML.NET
// axis: local, local function, named arguments
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.ML;

var ml = new MLContext(seed: 1);
var data = ml.Data.LoadFromEnumerable(Enumerable.Range(0, 9).Select(i => new Item { Id = i }));
var rows = ml.Data.CreateEnumerable<Item>(data, reuseRowObject: true); // expect: MLQ4009
var list = rows.ToList();
var byId = ml.Data.CreateEnumerable<Item>(data, true).ToDictionary(item => item.Id); // expect: MLQ4009
Console.WriteLine(list.Count + byId.Count + All().Length);

Item[] All() => ml.Data.CreateEnumerable<Item>(reuseRowObject: true, data: data, ignoreMissingColumns: true).ToArray(); // expect: MLQ4009

sealed class Item
{
    public float Id { get; set; }
}
